"""Files and documents that leave the program, each saved by the owner on purpose; nothing here opens the store."""
