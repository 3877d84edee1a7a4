"""Files on disk: read within bounds, kept private; YAML with its lines; a kiosk's walls."""
