package gradviz.app.present;

import gradviz.app.settings.Settings;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where a window's listing is presented from: F5 begins and ends it, and the step is kept.
public final class Podium {
    private final Material material;
    private final Theatre theatre;
    private final Settings settings;
    private final Host host;
    private @Nullable Talk talk;

    public Podium(Material material, Theatre theatre, Settings settings, Host host) {
        this.material = material;
        this.theatre = theatre;
        this.settings = settings;
        this.host = host;
        theatre.onLeft(this::end);
    }

    /// {@return whether something is being presented}
    public boolean isOn() {
        return talk != null;
    }

    /// Begins to present, or ends it.
    public void toggle() {
        if (talk == null) {
            talk = new Talk(material, theatre, settings, host, this::end);
        } else {
            end();
        }
    }

    /// Ends what is presented, if anything is.
    public void end() {
        Talk ending = talk;
        talk = null;
        if (ending != null) {
            ending.end();
            host.resume();
        }
    }

    /// Takes a key while something is presented.
    public void key(KeyEvent event) {
        if (talk != null) {
            talk.key(event);
        }
    }
}
