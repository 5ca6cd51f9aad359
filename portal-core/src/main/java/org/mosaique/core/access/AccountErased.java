package org.mosaique.core.access;

import java.util.UUID;

/**
 * An account is deleted in this transaction; whoever keeps something for that person alone lets go of it. What it wrote
 * stays, with its name.
 *
 * @param ref the account
 * @param email its address
 */
public record AccountErased(UUID ref, String email) {}
