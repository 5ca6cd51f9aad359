package org.mosaique.web.backoffice.rows;

import java.util.List;
import org.mosaique.core.site.setting.Setting;

/**
 * Where the value of an entry comes from, and what a reset brings back.
 *
 * @param setting the value with its sources
 * @param beneath what a reset brings back, row by row
 * @param theirs what somebody else saved meanwhile, row by row; empty when nobody did
 */
public record Provenance(Setting setting, List<String> beneath, List<String> theirs) {

    /** Whether it was changed here, so that there is something to reset. */
    public boolean isChanged() {
        return setting.isChanged();
    }

    /** The key of the sentence that says where it comes from. */
    public String source() {
        return "backoffice.origin." + setting.source();
    }

    /** The site whose value it is. */
    public String site() {
        return setting.sourceKey();
    }

    /** The key of the sentence that says what a reset brings back. */
    public String resetSource() {
        return "backoffice.origin.back." + setting.beneathSource();
    }

    /** The site whose value a reset brings back. */
    public String resetSite() {
        return setting.beneathKey();
    }
}
