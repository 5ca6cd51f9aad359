package org.mosaique.web.publicsite.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Filter;
import org.mosaique.core.content.LiveEntryListing.Order;
import org.mosaique.core.content.Themes;
import org.mosaique.core.site.face.PlacedBlock;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.core.spi.HomeBlock;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.FrontPage.Column;
import org.mosaique.web.publicsite.Stories;
import org.mosaique.web.publicsite.Story;
import org.mosaique.web.publicsite.Words;

/**
 * The home page of a site: the blocks it has placed, in their order. One query reads the newest, from which the blocks take
 * in turn, so that no item stands there twice; a theme or a type that is rare among them is asked for once more.
 */
@Named("home")
@RequestScoped
public class HomePage {

    /** What a site has that says nothing. */
    public static final List<PlacedBlock> USUAL = Stream.of("featured", "latest", "dossiers", "columns", "figures")
            .map(PlacedBlock::of)
            .toList();

    private static final int READ = 40;
    private static final int BESIDE = 4;
    private static final int LATEST = 6;
    private static final int SOME = 3;

    @Inject
    private LiveEntryListing listing;

    @Inject
    private Stories stories;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private HomeBlocks blocks;

    @Inject
    private Face face;

    @Inject
    private Words words;

    private final List<Section> sections = new ArrayList<>();
    private StoryPool pool;
    private boolean blank;

    @PostConstruct
    void lay() {
        var newest = stories.of(listing.front(face.getKey(), READ));
        pool = new StoryPool(newest, newest.size() < READ);
        blank = pool.isEmpty();
        var placed = face.getSite().get(PlacedBlock.ENTRY);
        for (var each : placed.isEmpty() ? USUAL : placed) {
            blocks.find(face.getSite(), each.block()).ifPresent(block -> place(each, block));
        }
    }

    private void place(PlacedBlock placed, HomeBlock block) {
        switch (block.key()) {
            case "featured" -> addStories(placed, block, "", featured(placed), "");
            case "latest" ->
                addStories(
                        placed,
                        block,
                        words.say("public.home.latest"),
                        pool.takeRows(placed.countOr(LATEST)),
                        firstList());
            case "theme" -> theme(placed, block);
            case "list" ->
                catalog.byPath(placed.type())
                        .filter(type -> isOn(type))
                        .ifPresent(type -> addStories(
                                placed, block, words.say("public.menu." + type.path()), of(type, placed), list(type)));
            case "columns" -> columns(placed, block);
            default -> add(placed, block, usualTitle(block.key()), List.of(), List.of(), "");
        }
    }

    private List<Story> featured(PlacedBlock placed) {
        var lead = pool.takeLead();
        return lead == null
                ? List.of()
                : Stream.concat(Stream.of(lead), pool.take(placed.countOr(BESIDE + 1) - 1).stream())
                        .toList();
    }

    private void theme(PlacedBlock placed, HomeBlock block) {
        if (Themes.has(placed.theme())) {
            var found = pool.take(
                    placed.countOr(SOME),
                    story -> story.row().theme().equals(placed.theme()),
                    size -> read("", placed.theme(), size));
            var more = firstList().isEmpty() ? "" : firstList() + "?theme=" + placed.theme();
            addStories(placed, block, words.theme(placed.theme()), found, more);
        }
    }

    private List<Story> of(ContentType<?> type, PlacedBlock placed) {
        return pool.take(
                placed.countOr(SOME),
                story -> story.row().typeKey().equals(type.key()),
                size -> read(type.key(), "", size));
    }

    private List<Story> read(String typeKey, String theme, int size) {
        var filter = new Filter(face.getKey(), typeKey, theme);
        return stories.of(listing.page(filter, Order.RECENT, 1, size, size).rows());
    }

    private void columns(PlacedBlock placed, HomeBlock block) {
        var columns = pool.takeGroups(Story::theme, SOME, SOME).entrySet().stream()
                .map(group -> new Column(
                        group.getKey(), group.getValue().get(0).themeHref(), face.getKey(), group.getValue()))
                .toList();
        if (!columns.isEmpty()) {
            add(placed, block, "", List.of(), columns, "");
        }
    }

    private String usualTitle(String key) {
        return switch (key) {
            case "themes" -> words.say("public.home.themes");
            case "figures", "dossiers", "milestones", "partners" -> words.say("public." + key + ".title");
            default -> "";
        };
    }

    private String firstList() {
        return catalog.typesOf(face.getSite().modules()).stream()
                .findFirst()
                .map(this::list)
                .orElse("");
    }

    private String list(ContentType<?> type) {
        return face.url("/" + type.path());
    }

    private boolean isOn(ContentType<?> type) {
        return face.getSite().modules().contains(catalog.moduleOf(type.key()));
    }

    private void addStories(PlacedBlock placed, HomeBlock block, String title, List<Story> shown, String more) {
        if (!shown.isEmpty()) {
            add(placed, block, title, shown, List.of(), more);
        }
    }

    private void add(
            PlacedBlock placed, HomeBlock block, String usual, List<Story> shown, List<Column> columns, String more) {
        var own = placed.titleIn(face.getLocale());
        var lang = own.isEmpty() || own.equals(placed.en()) ? face.getLang() : face.getContentLang();
        var title = own.isEmpty() ? usual : own;
        sections.add(new Section(placed, sections.size() + 1, block.fragment(), title, lang, shown, columns, more));
    }

    /** Whether nothing has been published yet. */
    public boolean isBlank() {
        return blank;
    }

    /** The first story that stands there, for those who announce the page elsewhere; null when there is none. */
    public Story getLead() {
        return sections.stream()
                .flatMap(section -> section.stories().stream())
                .findFirst()
                .orElse(null);
    }

    /** The blocks that have something to show, from top to bottom. */
    public List<Section> getSections() {
        return sections;
    }
}
