package gradviz.cli;

/// What a command ends with.
final class Status {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private Status() {}
}
