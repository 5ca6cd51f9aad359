package org.mosaique.core.notify.post;

import java.util.UUID;

/**
 * A mail as it is handed to the server.
 *
 * @param ref what its Message-ID is made of, at every try the same
 * @param stopLink the address that ends such mails at one click; empty where there is none
 */
public record Letter(UUID ref, String recipient, String subject, String text, String stopLink) {}
