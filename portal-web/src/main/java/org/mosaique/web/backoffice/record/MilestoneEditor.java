package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.Milestone;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/milestones}: « Repères » of a site. */
@Named("milestoneEditor")
@ViewScoped
public class MilestoneEditor extends ListEntryEditor<Milestone> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<Milestone>> entry() {
        return Milestone.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/milestones";
    }

    @Override
    protected String describe(Row row) {
        return (row.text("date") + " " + row.text("title")).strip();
    }
}
