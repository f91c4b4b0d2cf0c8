package gradviz.layout;

/// Thrown for a graph with more nodes than are laid out.
public final class TooLarge extends RuntimeException {
    private final int nodes;
    private final int limit;

    public TooLarge(int nodes, int limit) {
        super(nodes + " nodes, at most " + limit + " are laid out");
        this.nodes = nodes;
        this.limit = limit;
    }

    public int nodes() {
        return nodes;
    }

    public int limit() {
        return limit;
    }
}
