package gradviz.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayerTest {
    /// Steps 1, 2 and 4 move for 400 ms, step 3 does not move.
    private static final Reel REEL =
            new Reel(4, step -> step == 3 ? Duration.ZERO : Duration.ofMillis(400));

    private final Player player = new Player();

    @BeforeEach
    void load() {
        player.load(REEL, 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # commands                       | step fraction playing running
                                                     | 1 1.00 - -
                    1000                             | 1 1.00 - -
                    forward                          | 2 0.00 - running
                    forward 100                      | 2 0.16 - running
                    forward 200                      | 2 0.50 - running
                    forward 399                      | 2 1.00 - running
                    forward 400                      | 2 1.00 - -
                    forward 9000                     | 2 1.00 - -
                    forward 200 forward              | 3 1.00 - -
                    forward 200 forward forward 200  | 4 0.50 - running
                    forward 200 back                 | 1 1.00 - -
                    forward 200 finish               | 2 1.00 - -
                    forward 200 seek3                | 3 1.00 - -
                    forward 200 first                | 0 1.00 - -
                    back                             | 0 1.00 - -
                    back back                        | 0 1.00 - -
                    end                              | 4 1.00 - -
                    end forward                      | 4 1.00 - -
                    seek99                           | 4 1.00 - -
                    seek-7                           | 0 1.00 - -
                    play                             | 1 1.00 playing running
                    play 200                         | 2 0.50 playing running
                    play 400                         | 2 1.00 playing running
                    play 1199                        | 2 1.00 playing running
                    play 1200                        | 3 1.00 playing running
                    play 1999                        | 3 1.00 playing running
                    play 2200                        | 4 0.50 playing running
                    play 2400                        | 4 1.00 - -
                    play 99999                       | 4 1.00 - -
                    play 200 play                    | 2 1.00 - -
                    play 200 forward                 | 3 1.00 - -
                    play 200 back                    | 1 1.00 - -
                    forward 200 play 200             | 3 1.00 playing running
                    end play                         | 0 1.00 playing running
                    end play 200                     | 1 0.50 playing running
                    faster forward 100               | 2 0.50 - running
                    faster faster forward 100        | 2 1.00 - -
                    faster play 600                  | 3 1.00 playing running
                    reduced forward                  | 2 1.00 - -
                    reduced play 1                   | 2 1.00 playing running
                    reduced play 800                 | 3 1.00 playing running
                    """)
    void goesWhereTheCommandsSay(String commands, String expected) {
        if (commands != null) {
            for (String command : commands.split(" ")) {
                act(command);
            }
        }

        assertThat(state()).isEqualTo(expected);
    }

    @Test
    void keepsWithinAShorterReel() {
        player.end();
        player.load(new Reel(2, _ -> Duration.ZERO), 4);

        assertThat(player.step()).isEqualTo(2);
    }

    @Test
    void comesBackToTheSlowestSpeedAfterTheFastest() {
        player.setSpeed(4);
        player.nextSpeed();

        assertThat(player.speedProperty().get()).isEqualTo(0.25);
    }

    @Test
    void staysAtTheBeginningWithNothingToPlay() {
        player.load(Reel.EMPTY, 0);
        player.togglePlay();
        player.forward();

        assertThat(state()).isEqualTo("0 1.00 - -");
    }

    private void act(String command) {
        switch (command) {
            case "forward" -> player.forward();
            case "back" -> player.back();
            case "first" -> player.first();
            case "end" -> player.end();
            case "play" -> player.togglePlay();
            case "finish" -> player.finishTween();
            case "faster" -> player.nextSpeed();
            case "reduced" -> player.reducedMotionProperty().set(true);
            default -> {
                if (command.startsWith("seek")) {
                    player.seek(Integer.parseInt(command.substring(4)));
                } else {
                    player.tick(Duration.ofMillis(Long.parseLong(command)));
                }
            }
        }
    }

    private String state() {
        return String.format(
                Locale.ROOT,
                "%d %.2f %s %s",
                player.step(),
                player.fraction(),
                player.playingProperty().get() ? "playing" : "-",
                player.runningProperty().get() ? "running" : "-");
    }
}
