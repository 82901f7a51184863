// Nothing of GMime is imported into Swift: its macros and its ownership are CMail's work.
// This module only carries the flags of pkg-config.
