package org.mosaique.core.dossier;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * Something was done to a dossier.
 *
 * @param action {@code dossier.created}, {@code dossier.changed}, {@code dossier.published}, {@code dossier.hidden} or
 *     {@code dossier.deleted}
 * @param detail its title
 */
public record DossierChanged(String siteKey, String action, UUID subject, String detail) implements Traced {

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String note() {
        return "";
    }
}
