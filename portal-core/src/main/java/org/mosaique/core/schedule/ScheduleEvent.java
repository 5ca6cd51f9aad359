package org.mosaique.core.schedule;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/** Something was planned, moved, called off, or could not be kept. */
public record ScheduleEvent(String action, String siteKey, UUID subject, int revision, String detail, String note)
        implements Traced {}
