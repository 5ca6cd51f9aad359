package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mosaique.core.address.Redirects;
import org.mosaique.core.founding.Charter;
import org.mosaique.core.page.PageText;
import org.mosaique.core.places.ForeignPlaces;
import org.mosaique.core.places.PlaceListing;
import org.mosaique.core.site.SiteKind;
import org.mosaique.core.site.emblem.Logo;
import org.mosaique.core.site.face.Figure;

/** What an intruder may try on a site itself: its settings, pages, addresses and places. */
final class AttemptsOnSites {

    static final List<Attempt> ALL = List.of(
            trying(
                    "import",
                    "PlaceImports.start",
                    (on, it) -> on.placeImports.start("a.csv", new ByteArrayInputStream(new byte[8]))),
            trying("imports", "ImportListing.latest", (on, it) -> on.importListing.latest(5)),
            trying("an import", "ImportListing.find", (on, it) -> on.importListing.find(UUID.randomUUID())),
            trying("refusals", "ImportListing.refusals", (on, it) -> on.importListing.refusals(UUID.randomUUID(), 5)),
            trying(
                    "places",
                    "PlaceListing.page",
                    (on, it) ->
                            on.placeListing.page(new PlaceListing.Filter("", null, ""), PlaceListing.Order.NAME, 1, 5)),
            trying("add a place", "ForeignPlaces.put", (on, it) -> on.foreignPlaces.put(abroad())),
            trying("setting", "SiteSettings.setting", (on, it) -> on.settings.setting(SITE, "slogan")),
            trying(
                    "change a setting",
                    "SiteSettings.change",
                    (on, it) -> done(() -> on.settings.change(SITE, "slogan", "Intrus"))),
            trying(
                    "change an entry",
                    "SiteSettings.change",
                    (on, it) -> done(() -> on.settings.change(SITE, Figure.ENTRY, List.of()))),
            trying(
                    "replace an entry",
                    "SiteSettings.replace",
                    (on, it) -> done(() -> on.settings.replace(SITE, Figure.ENTRY, "null", List.of()))),
            trying("own pages", "PageDesk.own", (on, it) -> on.pages.own(SITE)),
            trying("open a page", "PageDesk.open", (on, it) -> on.pages.open(SITE, "contact")),
            trying("versions of a page", "PageDesk.history", (on, it) -> on.pages.history(SITE, "contact")),
            trying("save a page", "PageDesk.save", (on, it) -> on.pages.save(SITE, "contact", -1, page())),
            trying("restore a page", "PageDesk.restore", (on, it) -> on.pages.restore(SITE, "contact", 1)),
            trying("reset a page", "PageDesk.reset", (on, it) -> done(() -> on.pages.reset(SITE, "contact"))),
            trying(
                    "change settings",
                    "SiteSettings.change",
                    (on, it) -> done(() -> on.settings.change(SITE, Map.of("name", "Intrus")))),
            trying(
                    "emblem",
                    "SiteSettings.change",
                    (on, it) -> done(() -> on.settings.change(SITE, Logo.ENTRY, Logo.NONE))),
            trying(
                    "redirects",
                    "Redirects.page",
                    (on, it) -> on.redirects.page(SITE, "", Redirects.Order.RECENT, 1, 20)),
            trying("redirect", "Redirects.find", (on, it) -> on.redirects.find(SITE, UUID.randomUUID())),
            trying(
                    "keep a redirect",
                    "Redirects.keep",
                    (on, it) -> done(() -> on.redirects.keep(SITE, null, "/a", "/b", true))),
            trying(
                    "remove a redirect",
                    "Redirects.remove",
                    (on, it) -> done(() -> on.redirects.remove(SITE, UUID.randomUUID()))),
            trying("rename", "Renaming.rename", (on, it) -> done(() -> on.renaming.rename(it.ref(), "intrus"))),
            trying("found", "Founding.found", (on, it) -> done(() -> on.founding.found(charter()))),
            trying("reload", "Reloading.reload", (on, it) -> on.reloading.reload()),
            trying("all sites", "Reloading.all", (on, it) -> on.reloading.all()),
            trying("folder of sites", "Reloading.home", (on, it) -> on.reloading.home()),
            trying(
                    "reset a setting",
                    "SiteSettings.reset",
                    (on, it) -> done(() -> on.settings.reset(SITE, "figures"))));

    private AttemptsOnSites() {}

    private static Charter charter() {
        return new Charter(
                "intrus",
                "Intrus",
                "Intrus",
                "Intrus",
                SiteKind.DEPARTMENTAL,
                SITE,
                List.of("38"),
                List.of(),
                "#1D4F91",
                "#9DBFEF",
                "intrus@alpes.example",
                "Intrus",
                "",
                SITE,
                Set.of(),
                Charter.Pages.NEUTRAL,
                "",
                "");
    }

    private static ForeignPlaces.Saying abroad() {
        return new ForeignPlaces.Saying("vd-5724", "Nyon", "CH", "", "");
    }

    private static PageText page() {
        return new PageText("contact", "Intrus", false, 1, true, false, "Intrus.");
    }
}
