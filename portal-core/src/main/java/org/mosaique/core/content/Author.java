package org.mosaique.core.content;

import java.util.UUID;

/**
 * Who wrote something, as it is remembered when the account is gone.
 *
 * @param account key of the account
 * @param name the name readers see
 */
public record Author(UUID account, String name) {}
