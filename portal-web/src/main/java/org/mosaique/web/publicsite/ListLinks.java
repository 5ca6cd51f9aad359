package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Page;

/** The links that lead from one view of a list to another: themes, orders, pages. */
@Named("links")
@RequestScoped
public class ListLinks {

    private static final int AROUND = 1;
    private static final Choice GAP = new Choice("…", "", 0, "gap");

    private Face face;
    private Words words;
    private Address address;

    private List<Choice> themes = List.of();
    private List<Choice> orders = List.of();
    private List<Choice> pages = List.of();
    private ListAddress asked = new ListAddress("", "", false, 1);
    private Page<?> page = new Page<>(List.of(), 0, 1, 1);

    /** For the container's proxy. */
    protected ListLinks() {}

    @Inject
    public ListLinks(Face face, Words words, Address address) {
        this.face = face;
        this.words = words;
        this.address = address;
    }

    /**
     * A link to another view of the list.
     *
     * @param label what it says
     * @param href where it leads
     * @param count how many items are there
     * @param mark {@code true} when it is the view being read, {@code false} when not, {@code gap} when it leads nowhere
     */
    public record Choice(String label, String href, long count, String mark) {

        /** Whether it stands for pages that are left out. */
        public boolean gap() {
            return mark.equals("gap");
        }

        /** Whether it leads to another view. */
        public boolean leads() {
            return mark.equals("false");
        }

        /** Whether it is the view being read. */
        public boolean chosen() {
            return mark.equals("true");
        }
    }

    /** Lays the links out around a view. */
    void lead(ListAddress from, List<ThemeListing.Row> counts, Page<?> read) {
        asked = from;
        page = read;
        var all = counts.stream().mapToLong(ThemeListing.Row::count).sum();
        var any = choice(words.say("public.list.anyTheme"), asked.onTheme(""), all);
        themes = Stream.concat(
                        Stream.of(any),
                        counts.stream()
                                .filter(row -> Themes.has(row.theme()))
                                .map(row -> choice(words.theme(row.theme()), asked.onTheme(row.theme()), row.count())))
                .toList();
        orders = List.of(
                choice(words.say("public.list.sort.recent"), asked.sorted(false), 0),
                choice(words.say("public.list.sort.title"), asked.sorted(true), 0));
        pages = numbers();
        address.keepInstead(address.getOrigin() + href(asked.turned(page.number())));
    }

    private Choice choice(String label, ListAddress to, long count) {
        var here = to.theme().equals(asked.theme()) && to.byTitle() == asked.byTitle();
        return new Choice(label, href(to), count, String.valueOf(here));
    }

    private String href(ListAddress to) {
        return face.url(to.toString());
    }

    /** First, last, and those around the one being read, with gaps between. */
    private List<Choice> numbers() {
        var shown = new ArrayList<Choice>();
        var before = 0;
        for (var number :
                IntStream.rangeClosed(1, page.pages()).filter(this::isNear).toArray()) {
            if (number > before + 1) {
                shown.add(GAP);
            }
            var mark = String.valueOf(number == page.number());
            shown.add(new Choice(String.valueOf(number), href(asked.turned(number)), 0, mark));
            before = number;
        }
        return shown;
    }

    private boolean isNear(int number) {
        return number == 1 || number == page.pages() || Math.abs(number - page.number()) <= AROUND;
    }

    public List<Choice> getThemes() {
        return themes;
    }

    public List<Choice> getOrders() {
        return orders;
    }

    /** The numbered pages; one of them is being read. */
    public List<Choice> getPages() {
        return pages;
    }

    public String getPrevious() {
        return href(asked.turned(page.number() - 1));
    }

    public String getNext() {
        return href(asked.turned(page.number() + 1));
    }

    /** The first page of the same list. */
    public String getFirst() {
        return href(asked.turned(1));
    }

    /** The same list whatever the theme. */
    public String getWidened() {
        return href(asked.onTheme(""));
    }
}
