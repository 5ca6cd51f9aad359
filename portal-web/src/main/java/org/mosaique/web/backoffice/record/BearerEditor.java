package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.Bearer;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/bearers}: the organisations that bear a site. */
@Named("bearerEditor")
@ViewScoped
public class BearerEditor extends ListEntryEditor<Bearer> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<Bearer>> entry() {
        return Bearer.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/bearers";
    }

    @Override
    protected String describe(Row row) {
        return row.text("name");
    }
}
