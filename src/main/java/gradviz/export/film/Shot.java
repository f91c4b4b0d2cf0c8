package gradviz.export.film;

import gradviz.storyboard.picture.Easing;

/// One step in a film: pictures of its motion, a frame each, then its end, which stays.
///
/// @param step the number
/// @param moving frames of the motion before its end
/// @param still frames of its end, at least one
public record Shot(int step, int moving, int still) {
    /// {@return how many pictures there are}
    int pictures() {
        return moving + 1;
    }

    /// {@return the fraction of the step on a picture, counted from 0, eased as in the window}
    double fraction(int picture) {
        return picture == moving ? 1 : Easing.inOut((picture + 1.0) / (moving + 1));
    }

    /// {@return how many frames a picture stays}
    int frames(int picture) {
        return picture == moving ? still : 1;
    }

    int frames() {
        return moving + still;
    }
}
