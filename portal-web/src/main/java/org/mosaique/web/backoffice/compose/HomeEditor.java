package org.mosaique.web.backoffice.compose;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.content.Themes;
import org.mosaique.core.site.face.PlacedBlock;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.HomeBlock.Option;
import org.mosaique.web.backoffice.rows.ListEntryEditor;
import org.mosaique.web.backoffice.rows.Row;
import org.mosaique.web.publicsite.home.HomeBlocks;
import org.mosaique.web.publicsite.home.HomePage;

/** Backs {@code /admin/home}: the blocks of a site's home page, in their order. */
@Named("homeEditor")
@ViewScoped
public class HomeEditor extends ListEntryEditor<PlacedBlock> {

    private static final long serialVersionUID = 1L;
    private static final String BLOCK = "block";

    @Inject
    private HomeBlocks blocks;

    @Inject
    private ContentCatalog catalog;

    private String adding = "";

    @Override
    protected Entry<List<PlacedBlock>> entry() {
        return PlacedBlock.ENTRY;
    }

    @Override
    protected String path() {
        return "/admin/home";
    }

    @Override
    protected List<Map<String, Object>> usual() {
        return HomePage.USUAL.stream()
                .map(placed -> Map.<String, Object>of(BLOCK, placed.block()))
                .toList();
    }

    /** Options that the block does not heed are not kept. */
    @Override
    protected Map<String, Object> tree(Map<String, Object> fields) {
        var tree = new LinkedHashMap<>(fields);
        var key = String.valueOf(fields.get(BLOCK));
        blocks.find(bench().getSite(), key).ifPresent(block -> {
            for (var option : Option.values()) {
                if (!block.options().contains(option)) {
                    fieldsOf(option).forEach(tree::remove);
                }
            }
        });
        return tree;
    }

    private static List<String> fieldsOf(Option option) {
        return switch (option) {
            case TITLE -> List.of("title", "en");
            case COUNT -> List.of("count");
            case THEME -> List.of("theme");
            case TYPE -> List.of("type");
            case TEXT -> List.of("text");
        };
    }

    @Override
    protected String describe(Row row) {
        var name = texts().text("block." + row.text(BLOCK));
        var what = row.text("theme").isEmpty() ? row.text("title") : texts().theme(row.text("theme"));
        return what.isEmpty() ? name : texts().fill("backoffice.compose.block.named", name, what);
    }

    /** Adds a block of the kind that was chosen. */
    public void add() {
        if (blocks.find(bench().getSite(), adding).isPresent()) {
            getList().add(Map.of(BLOCK, adding));
        }
    }

    /** Whether a block heeds an option: {@code title}, {@code count} … */
    public boolean heeds(Row row, String option) {
        return blocks.find(bench().getSite(), row.text(BLOCK))
                .filter(block -> block.options().contains(Option.valueOf(option)))
                .isPresent();
    }

    /** Whether no module of the site brings this block. */
    public boolean isDead(Row row) {
        return blocks.find(bench().getSite(), row.text(BLOCK)).isEmpty();
    }

    /** One sentence on what a block shows. */
    public String hint(Row row) {
        return texts().text("block." + row.text(BLOCK) + ".hint");
    }

    /** Every block that may be placed. */
    public List<SelectItem> getKinds() {
        return blocks.of(bench().getSite()).stream()
                .map(block -> new SelectItem(block.key(), texts().text("block." + block.key())))
                .toList();
    }

    /** Every theme. */
    public List<SelectItem> getThemes() {
        return Themes.ALL.stream()
                .map(theme -> new SelectItem(theme, texts().theme(theme)))
                .toList();
    }

    /** Every list of the site. */
    public List<SelectItem> getTypes() {
        var items = new ArrayList<SelectItem>();
        catalog.typesOf(bench().getSite().modules())
                .forEach(type -> items.add(new SelectItem(type.path(), texts().text("public.menu." + type.path()))));
        return items;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }
}
