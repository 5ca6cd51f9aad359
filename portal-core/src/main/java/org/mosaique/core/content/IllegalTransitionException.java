package org.mosaique.core.content;

/** A move that the workflow does not have from where the revision is: mostly because somebody else was quicker. */
public class IllegalTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Transition transition;
    private final ReviewState state;

    /** @param state where the revision is */
    public IllegalTransitionException(Transition transition, ReviewState state) {
        super(transition + " is not possible from " + state);
        this.transition = transition;
        this.state = state;
    }

    /** What was asked for. */
    public Transition transition() {
        return transition;
    }

    /** Where the revision is. */
    public ReviewState state() {
        return state;
    }
}
