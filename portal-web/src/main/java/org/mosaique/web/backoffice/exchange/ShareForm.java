package org.mosaique.web.backoffice.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.exchange.Sharing;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/share}: sends an item to chosen sites, and says beforehand what each of them does with it. */
@Named("shareForm")
@ViewScoped
public class ShareForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sharing sharing;

    @Inject
    private Drafting drafting;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Query query;

    @Inject
    private Paths paths;

    private String ref;
    private String rev;
    private String note = "";
    private List<String> chosen = List.of();

    private transient DraftView draft;
    private transient List<Sharing.Target> targets;

    /** Reads where it may go; called before each rendering. */
    public void load() {
        draft = drafting.open(key(), Query.toNumber(rev));
        bench.moveTo(draft.siteKey());
        targets = sharing.targets(key());
    }

    /** Asks the chosen sites. */
    public String propose() {
        return send(false);
    }

    /** Publishes on the chosen sites as far as they let one, and asks the others. */
    public String push() {
        return send(true);
    }

    private String send(boolean push) {
        chosen = query.all("sites");
        var outcome = sharing.send(key(), chosen, note, push);
        var news = outcome.live() == 0 ? "shared-asked" : outcome.waiting() == 0 ? "shared-live" : "shared-both";
        return "/admin/review?faces-redirect=true&ref=" + key() + "&rev=" + Query.toNumber(rev) + "&done=" + news;
    }

    private UUID key() {
        return Query.toRef(ref);
    }

    /** What becomes of it on a site, in words. */
    public String fate(Sharing.Target target) {
        if (!target.isChoosable()) {
            return texts.text("backoffice.share.already." + target.state());
        }
        return texts.text("backoffice.share.fate." + target.proposed() + "." + target.pushed());
    }

    /** What the site said before; an empty string when it said nothing. */
    public String before(Sharing.Target target) {
        return target.isChoosable() && target.state() != null
                ? texts.fill("backoffice.share.before." + target.state(), target.reason())
                : "";
    }

    /** {@code checked} for a site that is chosen already, else null. */
    public String checked(Sharing.Target target) {
        return chosen.contains(target.siteKey()) ? "checked" : null;
    }

    /** {@code disabled} for a site where there is nothing to send, else null. */
    public String disabled(Sharing.Target target) {
        return target.isChoosable() ? null : "disabled";
    }

    /** Whether publishing at once does more than proposing, on some site. */
    public boolean isPushable() {
        return targets.stream().anyMatch(target -> target.isChoosable() && target.pushed() != target.proposed());
    }

    /** Whether it may be sent anywhere at all. */
    public boolean isSendable() {
        return targets.stream().anyMatch(Sharing.Target::isChoosable);
    }

    public List<Sharing.Target> getTargets() {
        return targets;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** Back to the item. */
    public String getBack() {
        return paths.review(key(), Query.toNumber(rev));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRev() {
        return rev;
    }

    public void setRev(String rev) {
        this.rev = rev;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
