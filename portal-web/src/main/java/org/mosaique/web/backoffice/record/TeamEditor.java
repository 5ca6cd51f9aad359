package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.Member;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/team}: the dated roles of those who govern and run a site. */
@Named("teamEditor")
@ViewScoped
public class TeamEditor extends ListEntryEditor<Member> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<Member>> entry() {
        return Member.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/team";
    }

    @Override
    protected String describe(Row row) {
        return row.text("name").isEmpty() ? "" : row.text("name") + ", " + row.text("role");
    }
}
