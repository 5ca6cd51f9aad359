package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/figures}: « L’ESS en chiffres » of a site. */
@Named("figureEditor")
@ViewScoped
public class FigureEditor extends ListEntryEditor<Figure> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Entry<List<Figure>> entry() {
        return Figure.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/figures";
    }

    @Override
    protected String describe(Row row) {
        return (row.text("value") + " " + row.text("unit")).strip();
    }
}
