package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The picture of a step keeps its width, whatever the shape of the presenter's window.
@ExtendWith(ApplicationExtension.class)
class PresenterDeskTest {
    private final Region now = new Region();
    private final Region next = new Region();
    private final Region remarks = new Region();
    private final PresenterDesk desk = new PresenterDesk(now, next, remarks);

    @Test
    void putsTheNextStepBesideThisOneInAWideWindow() {
        layOut(1280, 690);

        assertThat(now.getHeight()).isEqualTo(690);
        assertThat(next.getLayoutX()).isEqualTo(now.getWidth());
        assertThat(remarks.getLayoutX()).isEqualTo(next.getLayoutX());
        assertThat(remarks.getLayoutY()).isEqualTo(next.getHeight());
    }

    @Test
    void putsTheNextStepUnderThisOneInAHighWindow() {
        layOut(720, 740);

        assertThat(now.getWidth()).isEqualTo(720);
        assertThat(next.getLayoutY()).isEqualTo(now.getHeight());
        assertThat(remarks.getLayoutX()).isEqualTo(next.getWidth());
    }

    @Test
    void turnsWithItsWindow() {
        layOut(720, 740);
        layOut(1280, 690);

        assertThat(now.getHeight()).isEqualTo(690);
        assertThat(next.getLayoutX()).isEqualTo(now.getWidth());
    }

    private void layOut(double width, double height) {
        remarks.setPrefHeight(100);
        desk.resize(width, height);
        desk.layout();
    }
}
