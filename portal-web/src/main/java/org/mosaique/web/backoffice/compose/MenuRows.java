package org.mosaique.web.backoffice.compose;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;
import org.mosaique.web.publicsite.menu.Place;
import org.mosaique.web.publicsite.menu.Targets;

/** What the editors of the menu and of the foot have in common: links whose target is chosen, or typed when it is outside. */
public abstract class MenuRows extends ListEntryEditor<MenuItem> {

    private static final long serialVersionUID = 1L;
    private static final String OUTSIDE = "https";
    private static final String TARGET = "target";
    private static final String URL = "url";

    @Inject
    private Targets targets;

    /** What links may lead to, read once for all rows. */
    private LinkedHashMap<String, List<SelectItem>> byKind;

    /** The links of a site that says nothing. */
    protected abstract List<MenuItem> usualItems(Targets targets);

    @Override
    @SuppressWarnings("unchecked") // the tree of a record is a map
    protected List<Map<String, Object>> usual() {
        return usualItems(targets).stream()
                .map(item -> fields((Map<String, Object>) EntryCodec.tree(item)))
                .toList();
    }

    @Override
    protected Map<String, Object> fields(Map<String, Object> tree) {
        var fields = new LinkedHashMap<>(tree);
        if (String.valueOf(tree.get(TARGET)).startsWith(OUTSIDE)) {
            fields.put(URL, tree.get(TARGET));
            fields.put(TARGET, OUTSIDE);
        }
        return fields;
    }

    @Override
    protected Map<String, Object> tree(Map<String, Object> fields) {
        var tree = new LinkedHashMap<>(fields);
        var url = tree.remove(URL);
        if (OUTSIDE.equals(tree.get(TARGET))) {
            tree.put(TARGET, url);
        }
        return tree;
    }

    @Override
    protected String field(Map<String, Object> fields, String component) {
        return component.equals(TARGET) && OUTSIDE.equals(fields.get(TARGET)) ? URL : component;
    }

    @Override
    protected String describe(Row row) {
        var label = row.text("label");
        return label.isBlank() ? place(row).map(Place::name).orElse("") : label;
    }

    /** Whether the target that was chosen is no more on this site. */
    public boolean isDead(Row row) {
        return !row.text(TARGET).isBlank()
                && !row.text(TARGET).equals(OUTSIDE)
                && place(row).isEmpty();
    }

    private Optional<Place> place(Row row) {
        var item = new MenuItem(row.text("label"), "", row.text(TARGET));
        return targets.find(bench().getSite(), item, texts()::text);
    }

    /** What a link may lead to, in groups; a dead target stays in the list until another is chosen. */
    public List<SelectItem> choices(Row row) {
        var groups = new ArrayList<SelectItem>();
        if (byKind == null) {
            byKind = targets.all(bench().getSite(), texts()::text).entrySet().stream()
                    .collect(Collectors.groupingBy(
                            target -> new MenuItem("", "", target.getKey()).kind(),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    target -> new SelectItem(target.getKey(), target.getValue()),
                                    Collectors.toList())));
        }
        byKind.forEach((kind, members) -> groups.add(group(kind, members)));
        var other = new SelectItemGroup(texts().text("backoffice.compose.target.other"));
        other.setSelectItems(outside(row));
        groups.add(other);
        return groups;
    }

    private SelectItem[] outside(Row row) {
        var outside = new SelectItem(OUTSIDE, texts().text("backoffice.compose.target.https"));
        return isDead(row)
                ? new SelectItem[] {outside, new SelectItem(row.text(TARGET), row.text(TARGET))}
                : new SelectItem[] {outside};
    }

    private SelectItemGroup group(String kind, List<SelectItem> members) {
        var group = new SelectItemGroup(texts().text("backoffice.compose.target." + kind));
        group.setSelectItems(members.toArray(SelectItem[]::new));
        return group;
    }
}
