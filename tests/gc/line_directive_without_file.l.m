??:20: moved to heap: x
