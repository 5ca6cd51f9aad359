package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;

/** Articles of the stage that concern places, and what becomes of them on other sites. */
@Dependent
public class Elsewhere {

    static final String REGION = "rhone-alpes";
    static final String GRENOBLE = "commune:38185";
    static final String LYON = "commune:69123";
    static final String BOURG = "commune:01053";
    static final String SAINT_ETIENNE = "commune:42218";

    @Inject
    private Stage stage;

    @Inject
    private Drafting drafting;

    @Inject
    private Tables tables;

    static ArticleBody body(String title, String... places) {
        var plain = Stage.body(title);
        return new ArticleBody(title, plain.summary(), plain.text(), plain.theme(), null, "", List.of(places), "", "");
    }

    /** An article of the stage's site, published, that concerns some places. */
    Stage.Placed published(String... places) throws Exception {
        return published(body("Article " + UUID.randomUUID(), places));
    }

    Stage.Placed published(ArticleBody body) throws Exception {
        var draft = stage.as(Stage.author(), () -> drafting.start(Stage.SITE, Stage.TYPE, body));
        var placed = new Stage.Placed(draft.itemRef(), draft.number(), draft.version());
        publish(placed);
        return placed;
    }

    void publish(Stage.Placed placed) throws Exception {
        stage.approve(placed);
        stage.move(Role.ANIMATOR, placed, Transition.PUBLISH);
    }

    /** Publishes another body in the place of what is live, or was. */
    void correct(Stage.Placed placed, ArticleBody body) throws Exception {
        var author = Stage.author();
        var draft = stage.as(author, () -> drafting.correct(placed.ref()));
        stage.as(author, () -> drafting.save(placed.ref(), draft.number(), draft.version(), body));
        publish(new Stage.Placed(placed.ref(), draft.number(), 0));
    }

    void withdraw(Stage.Placed placed) throws Exception {
        stage.move(Role.ANIMATOR, placed, Transition.TAKE_DOWN);
    }

    /** Where an item stands on a site; null when it never came there. */
    String state(Stage.Placed placed, String site) throws SQLException {
        return tables.value("select state from publication where " + where(placed, site));
    }

    /** A column of its row in the lists of a site; null when it is not shown there. */
    String shown(Stage.Placed placed, String column, String site) throws SQLException {
        return tables.value("select " + column + " from live_entry where " + where(placed, site));
    }

    private static String where(Stage.Placed placed, String site) {
        return "item_ref = '" + placed.ref() + "' and site_key = '" + site + "'";
    }

    /** Whether a revision of that title is anywhere but on its author's side. */
    String liveRevision(String title) throws SQLException {
        return tables.value("select i.live_revision from content_item i join revision r on r.item_id = i.id"
                + " where r.title = '" + title + "' and r.state <> '" + ReviewState.DRAFT + "' order by i.id desc");
    }

    String publicationsOf(String title) throws SQLException {
        return tables.value("select count(*) from publication p join content_item i on i.ref = p.item_ref"
                + " join revision r on r.item_id = i.id where r.title = '" + title + "'");
    }
}
