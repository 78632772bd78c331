gc reports where its reader needs the size; we report the first place.
channel_elements_too_large_in_several_places.go:5:6: channel element type too large (>64kB)
