package gradviz.app.show;

import gradviz.storyboard.Storyboard;

/// A step of a storyboard: what the panels tell about.
public record Position(Storyboard storyboard, int step) {}
