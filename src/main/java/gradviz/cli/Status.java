package gradviz.cli;

/// What a command ends with.
final class Status {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    /// The window was opened and ends the program itself.
    static final int STAYS_OPEN = -1;

    private Status() {}
}
