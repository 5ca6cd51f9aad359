package org.mosaique.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/**
 * Reads what the back office has changed as everybody sees it: in a transaction of its own, so that what the caller has
 * written and may still take back is never taken for true.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CommittedSettings {

    @Inject
    private StoredOverrides stored;

    /** By site and by entry. */
    public Map<String, Map<String, Object>> read() {
        return stored.read();
    }
}
