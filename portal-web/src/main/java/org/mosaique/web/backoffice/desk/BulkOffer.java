package org.mosaique.web.backoffice.desk;

import java.util.List;
import org.mosaique.core.workflow.desk.Reason;

/** Which acts on several a desk offers, by why things wait. */
final class BulkOffer {

    private BulkOffer() {}

    /** The keys of the acts that make sense for what waits for that reason. */
    static List<String> of(Reason reason) {
        return switch (reason) {
            case TRIAGE -> List.of("claim", "pass-on", "approve", "send-back");
            case VOTE -> List.of("claim", "approve", "send-back");
            case OVERDUE -> List.of("claim", "send-back");
            case AFTERWARDS -> List.of("approve");
            case PUBLISH -> List.of("publish", "send-back");
            case VERIFY -> List.of("confirm");
            case SENT_BACK -> List.of("discard");
        };
    }
}
