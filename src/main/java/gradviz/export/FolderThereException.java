package gradviz.export;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Where a file is to be written there is a folder.
public final class FolderThereException extends FileSystemException {
    private static final long serialVersionUID = 1;

    FolderThereException(Path folder) {
        super(folder.toString());
    }
}
