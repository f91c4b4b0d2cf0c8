package gradviz.cli;

import gradviz.export.Job;
import java.util.List;

/// A listing that has run, and what is to be written of it.
///
/// @param status that of the command, as far as this listing goes
/// @param told what is to be said about it
/// @param jobs nothing where it failed
record Prepared(int status, String told, List<Job> jobs) {
    Prepared {
        jobs = List.copyOf(jobs);
    }
}
