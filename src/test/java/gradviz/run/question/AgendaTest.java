package gradviz.run.question;

import static gradviz.run.question.Agenda.Phase.ANSWERED;
import static gradviz.run.question.Agenda.Phase.ASKED;
import static gradviz.run.question.Agenda.Phase.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Question sum = question("sum", 3, 6);
    private final Question first = question("first", 5, 5);
    private final Question second = question("second", 6, 6);

    @Test
    void asksBeforeALineKeepsOpenWhileItRunsAndAnswersAtItsStep() {
        Agenda agenda = new Agenda(List.of(sum));

        assertThat(agenda.turns(1)).containsExactly(new Agenda.Turn(null, OPEN));
        assertThat(agenda.turns(2))
                .containsExactly(new Agenda.Turn(null, OPEN), new Agenda.Turn(sum, ASKED));
        assertThat(agenda.turns(3)).containsExactly(new Agenda.Turn(sum, OPEN));
        assertThat(agenda.turns(5)).containsExactly(new Agenda.Turn(sum, OPEN));
        assertThat(agenda.turns(6)).containsExactly(new Agenda.Turn(sum, ANSWERED));
        assertThat(agenda.turns(7)).containsExactly(new Agenda.Turn(null, OPEN));
    }

    @Test
    void questionsWithinAQuestionComeInTheirTurn() {
        Agenda agenda = new Agenda(List.of(sum, first, second));

        assertThat(agenda.turns(4))
                .containsExactly(new Agenda.Turn(sum, OPEN), new Agenda.Turn(first, ASKED));
        assertThat(agenda.turns(5))
                .containsExactly(new Agenda.Turn(first, ANSWERED), new Agenda.Turn(second, ASKED));
        assertThat(agenda.turns(6))
                .containsExactly(new Agenda.Turn(sum, ANSWERED), new Agenda.Turn(second, ANSWERED));
        assertThat(agenda.openAt(5)).containsExactly(sum);
    }

    private static Question question(String text, int asked, int answered) {
        return new Question(text, List.of(), "1.0", asked, answered, List.of());
    }
}
