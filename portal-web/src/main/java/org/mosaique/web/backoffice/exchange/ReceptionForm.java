package org.mosaique.web.backoffice.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.Reception;
import org.mosaique.core.site.Reception.Manner;
import org.mosaique.core.site.Reception.Push;
import org.mosaique.core.site.Reception.Rule;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/reception}: what a site does with the items of others that concern its perimeter. */
@Named("receptionForm")
@ViewScoped
public class ReceptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteSettings settings;

    @Inject
    private SiteRegistry sites;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Query query;

    private String place;

    private transient Site site;
    private transient Setting setting;
    private transient Reception reception;

    /**
     * What is done with one kind of content from one site.
     *
     * @param field name of its form field
     * @param from key of the site of origin; empty for all
     * @param chosen what the site has decided; null when it decided nothing
     * @param otherwise what is done then; null where that differs from site to site
     */
    public record Choice(String field, String from, Manner chosen, Manner otherwise) {}

    /** Takes the site; called once a view. */
    public void open() {
        place = bench.getSiteKey();
    }

    /** Reads everything anew; called before each rendering. */
    public void load() {
        bench.moveTo(place);
        site = bench.getSite();
        setting = settings.setting(place, Reception.ENTRY.name());
        reception = Reception.of(site);
    }

    /** Takes over what was chosen. */
    public String save() {
        site = sites.get(place);
        var rules = new ArrayList<Rule>();
        for (var type : getTypes()) {
            origins()
                    .forEach(from -> chosen(field(type, from))
                            .ifPresent(manner -> rules.add(new Rule(type.key(), from, manner))));
        }
        settings.change(place, Reception.ENTRY, new Reception(query.choice("push", Push.class, Push.PARENT), rules));
        return here("saved");
    }

    /** Goes back to what the site's folder says, or to kinship. */
    public String reset() {
        settings.reset(place, Reception.ENTRY.name());
        return here("reset");
    }

    private String here(String news) {
        return "/admin/reception?faces-redirect=true&site=" + place + "&done=" + news;
    }

    private Optional<Manner> chosen(String field) {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner.name().equals(query.text(field)))
                .findFirst();
    }

    private Stream<String> origins() {
        var others = sites.all().stream().map(Site::key).filter(key -> !key.equals(place));
        return Stream.concat(Stream.of(""), others);
    }

    private static String field(ContentType<?> type, String from) {
        return "rule-" + type.key() + "-" + from;
    }

    /** The kinds of content that the site knows. */
    public List<ContentType<?>> getTypes() {
        return catalog.typesOf(site.modules());
    }

    /** What is done with one kind: from everywhere, then from each site. */
    public List<Choice> choices(ContentType<?> type) {
        return origins().map(from -> choice(type, from)).toList();
    }

    private Choice choice(ContentType<?> type, String from) {
        var chosen = reception.rule(type.key(), from).orElse(null);
        var others = reception.rules().stream()
                .filter(rule -> !(rule.type().equals(type.key()) && rule.from().equals(from)))
                .toList();
        var otherwise = from.isEmpty()
                ? null
                : new Reception(reception.push(), others).manner(type.key(), sites.get(from), site);
        return new Choice(field(type, from), from, chosen, otherwise);
    }

    /** What a kind of content is called, above what is done with it. */
    public String heading(ContentType<?> type) {
        return texts.fill("backoffice.reception.type", texts.name("type", type.key()));
    }

    /** Whom a choice is about, in words. */
    public String whom(Choice choice) {
        return choice.from().isEmpty() ? texts.text("backoffice.reception.all") : texts.site(choice.from());
    }

    /** What happens when nothing is chosen, in words. */
    public String otherwise(Choice choice) {
        return choice.otherwise() == null
                ? texts.text("backoffice.reception.kinship")
                : texts.fill("backoffice.reception.otherwise", texts.name("reception.manner", choice.otherwise()));
    }

    /** {@code selected} for what is chosen, else null. */
    public String selected(Choice choice, Manner manner) {
        return choice.chosen() == manner ? "selected" : null;
    }

    /** {@code checked} for who may publish here now, else null. */
    public String checked(Push push) {
        return reception.push() == push ? "checked" : null;
    }

    /** Where these decisions come from, in words. */
    public String getSource() {
        return texts.text("reception.source." + setting.source());
    }

    /** What a reset brings back, in words. */
    public String getBeneath() {
        return texts.text("reception.beneath." + setting.beneathSource());
    }

    public boolean isChanged() {
        return setting.isChanged();
    }

    public Manner[] getManners() {
        return Manner.values();
    }

    public Push[] getPushes() {
        return Push.values();
    }
}
