package gradviz.app.show;

/// Goes from step to step with nothing in between.
public record Steps(Player player) implements Pace {
    @Override
    public void step() {
        player.forward();
    }

    @Override
    public void back() {
        player.back();
    }

    @Override
    public void play() {
        player.togglePlay();
    }
}
