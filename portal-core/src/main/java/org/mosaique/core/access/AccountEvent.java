package org.mosaique.core.access;

import java.util.UUID;

/**
 * Something happened to an account.
 *
 * @param action {@code account.invited}, {@code role.given} and so on
 * @param siteKey where; {@link Grant#NETWORK} for the network
 * @param subject the account, or null when the address is unknown
 * @param detail name, address or role in words
 */
public record AccountEvent(String action, String siteKey, UUID subject, String detail) implements Traced {

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String note() {
        return "";
    }
}
