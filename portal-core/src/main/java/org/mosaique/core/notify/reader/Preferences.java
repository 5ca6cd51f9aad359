package org.mosaique.core.notify.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.shared.RefusedException;

/** Lets a person choose how soon a mail tells them of what. */
@ApplicationScoped
@Transactional
public class Preferences {

    @Inject
    private AccessControl access;

    @Inject
    private Choices choices;

    /** The actor's own rhythms. */
    public Map<NoticeKind, Rhythm> mine() {
        return choices.of(access.actor().ref());
    }

    /** Chooses the actor's own rhythms; those that stay as they are cost nothing. */
    public void choose(Map<NoticeKind, Rhythm> wanted) {
        var account = access.actor().ref();
        var known = choices.of(account);
        wanted.forEach((kind, rhythm) -> {
            if (!kind.allows(rhythm)) {
                throw RefusedException.because("notice.not-optional");
            }
            if (known.get(kind) != rhythm) {
                choices.choose(account, kind, rhythm);
            }
        });
    }
}
