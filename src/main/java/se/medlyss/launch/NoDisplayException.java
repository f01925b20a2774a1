package se.medlyss.launch;

/// There is no screen to open a window on, as in a session without graphics.
final class NoDisplayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoDisplayException(UnsupportedOperationException cause) {
        super(cause);
    }
}
