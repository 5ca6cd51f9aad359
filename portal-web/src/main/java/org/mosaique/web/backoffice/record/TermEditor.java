package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mosaique.core.site.face.Term;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/glossary}: the words that a site explains. */
@Named("termEditor")
@ViewScoped
public class TermEditor extends ListEntryEditor<Term> {

    private static final long serialVersionUID = 1L;
    private static final String VARIANTS = "variants";

    @Override
    protected Entry<List<Term>> entry() {
        return Term.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/glossary";
    }

    @Override
    protected String describe(Row row) {
        return row.text("term");
    }

    @Override
    protected Map<String, Object> fields(Map<String, Object> tree) {
        var fields = new LinkedHashMap<>(tree);
        if (tree.get(VARIANTS) instanceof List<?> list) {
            fields.put(VARIANTS, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return fields;
    }

    @Override
    protected Map<String, Object> tree(Map<String, Object> fields) {
        var tree = new LinkedHashMap<>(fields);
        if (tree.get(VARIANTS) instanceof String typed) {
            tree.put(
                    VARIANTS,
                    Arrays.stream(typed.split(","))
                            .map(String::strip)
                            .filter(variant -> !variant.isEmpty())
                            .toList());
        }
        return tree;
    }
}
