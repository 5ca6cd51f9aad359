package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.Partner;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/partners}: partners and funders of a site, with their dates. */
@Named("partnerEditor")
@ViewScoped
public class PartnerEditor extends ListEntryEditor<Partner> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<Partner>> entry() {
        return Partner.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/partners";
    }

    @Override
    protected String describe(Row row) {
        return row.text("name");
    }
}
