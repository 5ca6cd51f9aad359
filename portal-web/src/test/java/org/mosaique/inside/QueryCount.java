package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the SQL statements that an act costs, by listening to the log of the persistence provider. */
@Dependent
public class QueryCount {

    @PersistenceUnit
    private EntityManagerFactory unit;

    /** The statements sent while the act went on, by this thread. */
    List<String> of(Callable<?> act) throws Exception {
        var session = unit.unwrap(ServerSession.class);
        var before = session.getSessionLog();
        var listener = new Listener(before);
        session.setSessionLog(listener);
        try {
            act.call();
        } finally {
            session.setSessionLog(before);
        }
        return listener.statements;
    }

    private static final class Listener extends AbstractSessionLog {

        private final List<String> statements = new ArrayList<>();
        private final Thread listened = Thread.currentThread();
        private final SessionLog next;

        private Listener(SessionLog next) {
            this.next = next;
            setLevel(FINE);
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) || next.shouldLog(level, category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (!SQL.equals(entry.getNameSpace())) {
                next.log(entry);
            } else if (Thread.currentThread().equals(listened)) {
                statements.add(entry.getMessage());
            }
        }
    }
}
