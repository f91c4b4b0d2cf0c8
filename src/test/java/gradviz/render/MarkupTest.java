package gradviz.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        String xml =
                new Markup()
                        .open("a")
                        .attribute("b", "<\"&>")
                        .text("x < y & \"z\"")
                        .close()
                        .document();
        assertThat(xml)
                .isEqualTo("<a b=\"&lt;&quot;&amp;&gt;\">x &lt; y &amp; &quot;z&quot;</a>\n");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(new Markup().open("a").text("1\u00002\uD8003\uD83D\uDE00").close().document())
                .isEqualTo("<a>1\uFFFD2\uFFFD3\uD83D\uDE00</a>\n");
    }

    @Test
    void elementsStandOnLinesOfTheirOwnButNotWithinText() {
        Markup markup = new Markup();
        markup.open("svg");
        markup.open("text").text("x").open("tspan").text("는").close().text(" 3").close();
        markup.open("path").attribute("d", 1.5).close();
        assertThat(markup.close().document())
                .isEqualTo(
                        """
                        <svg>
                          <text>x<tspan>는</tspan> 3</text>
                          <path d="1.5"/>
                        </svg>
                        """);
    }
}
