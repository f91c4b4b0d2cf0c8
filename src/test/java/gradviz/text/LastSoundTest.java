package gradviz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSoundTest {
    /// 에이, 비, 시 ... 엘, 엠, 엔 ... 알: only four names end in a consonant.
    @Test
    void singleLettersAreReadByTheirNames() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String name = String.valueOf(letter);
            boolean closed = "lmnr".contains(name);
            String capital = name.toUpperCase(Locale.ROOT);
            assertThat(new Particle("은", "는").after(name)).as(name).isEqualTo(closed ? "은" : "는");
            assertThat(new Particle("은", "는").after(capital)).isEqualTo(closed ? "은" : "는");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x, 는, 가, 를, 로",
        "y, 는, 가, 를, 로",
        "n, 은, 이, 을, 으로",
        "m, 은, 이, 을, 으로",
        "l, 은, 이, 을, 로", // 엘
        "r, 은, 이, 을, 로", // 알
        "W, 는, 가, 를, 로",
        "x0, 은, 이, 을, 으로", // 엑스 영
        "x1, 은, 이, 을, 로", // 엑스 일
        "gx, 는, 가, 를, 로",
        "2.0, 은, 이, 을, 으로",
        "3.5, 는, 가, 를, 로",
        "1, 은, 이, 을, 로",
        "2, 는, 가, 를, 로",
        "3, 은, 이, 을, 으로",
        "4, 는, 가, 를, 로",
        "6, 은, 이, 을, 으로",
        "7, 은, 이, 을, 로",
        "8, 은, 이, 을, 로",
        "9, 는, 가, 를, 로",
        "1e-05, 는, 가, 를, 로",
        "inf, 는, 가, 를, 로",
        "-inf, 는, 가, 를, 로",
        "nan, 은, 이, 을, 으로",
        "None, 은, 이, 을, 으로",
        "add, 는, 가, 를, 로",
        "sub, 는, 가, 를, 로",
        "mul, 은, 이, 을, 로", // 멀
        "sin, 은, 이, 을, 으로",
        "cos, 은, 이, 을, 으로", // 코사인
        "tanh, 는, 가, 를, 로",
        "exp, 는, 가, 를, 로", // 이엑스피
        "log, 는, 가, 를, 로",
        "square, 는, 가, 를, 로",
        "step, 은, 이, 을, 으로",
        "set, 은, 이, 을, 으로",
        "list, 는, 가, 를, 로",
        "note, 는, 가, 를, 로",
        "name, 은, 이, 을, 으로",
        "tensor, 는, 가, 를, 로",
        "string, 은, 이, 을, 으로",
        "Variable, 은, 이, 을, 로", // 베리어블
        "Function, 은, 이, 을, 으로",
        "backward, 는, 가, 를, 로",
        "x.grad, 는, 가, 를, 로",
        "변수, 는, 가, 를, 로",
        "역전파 값, 은, 이, 을, 으로",
        "연결선, 은, 이, 을, 으로",
        "기울, 은, 이, 을, 로",
        "'add(x, x)', 는, 가, 를, 로",
        "'add(x, n)', 은, 이, 을, 으로",
        "x.cleargrad(), 는, 가, 를, 로",
        "[1. 2. 3.], 은, 이, 을, 으로",
        "\u201C값\u201D, 은, 이, 을, 으로",
        "'()', 는, 가, 를, 로",
        "'', 는, 가, 를, 로",
        "out, 은, 이, 을, 으로", // 아웃
        "layout, 은, 이, 을, 으로",
        "bit, 는, 가, 를, 로", // 비트
        "loss, 는, 가, 를, 로",
        "w1, 은, 이, 을, 로",
        "y_hat, 은, 이, 을, 으로",
        "x_, 는, 가, 를, 로",
        "lr, 은, 이, 을, 로", // 엘알
        "tmp, 는, 가, 를, 로",
        "relu, 는, 가, 를, 로",
        "lesson.py, 는, 가, 를, 로",
        "diamond.png, 는, 가, 를, 로",
        "film.mp4, 는, 가, 를, 로",
        "page.html, 은, 이, 을, 로", // 에이치티엠엘
        "UTF-8, 은, 이, 을, 로",
        "-1.0, 은, 이, 을, 으로",
        "0.5, 는, 가, 를, 로",
        "1.1, 은, 이, 을, 로",
        "1e-3, 은, 이, 을, 으로",
        "1e+20, 은, 이, 을, 으로", // 이십
        "1e+308, 은, 이, 을, 로",
        "10, 은, 이, 을, 으로", // 십
        "100000000, 은, 이, 을, 으로", // 억
        "[2. 4.], 는, 가, 를, 로",
        "[nan inf], 는, 가, 를, 로",
        "'[[1. 2.]\n [3. 7.]]', 은, 이, 을, 로",
        "'(2,)', 는, 가, 를, 로",
        "'(2, 3)', 은, 이, 을, 으로",
        "'add(square(a), x0)', 은, 이, 을, 으로",
        "'square(2.0)', 은, 이, 을, 으로",
        "'add(add(x, x), add(x…', 는, 가, 를, 로",
        "'x.grad = 1.0 + 1.0 = 2.0', 은, 이, 을, 으로",
        "True, 는, 가, 를, 로",
        "7행의 y, 는, 가, 를, 로",
    })
    void particlesFollowTheLastSound(
            String word, String topic, String subject, String object, String direction) {
        assertThat(new Particle("은", "는").after(word)).isEqualTo(topic);
        assertThat(new Particle("이", "가").after(word)).isEqualTo(subject);
        assertThat(new Particle("을", "를").after(word)).isEqualTo(object);
        assertThat(new Particle("으로", "로").after(word)).isEqualTo(direction);
    }
}
