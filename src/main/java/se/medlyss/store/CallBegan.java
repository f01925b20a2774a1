package se.medlyss.store;

/// Upkeep was stopped, because a call began.
final class CallBegan extends Exception {

    private static final long serialVersionUID = 1;

    CallBegan() {
        super("a call began");
    }
}
