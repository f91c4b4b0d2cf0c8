package gradviz.app.present;

import gradviz.app.document.Document;
import gradviz.app.session.Session;
import gradviz.app.session.Times;
import gradviz.app.show.Pace;
import gradviz.app.show.Show;

/// What is presented: a document, what is shown of it, and what goes from step to step.
public record Material(Document document, Session session, Show show, Pace pace, Times times) {}
