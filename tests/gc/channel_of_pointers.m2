channel_of_pointers.go:5:6: can inline main with cost 30 as: func() { jobs := make(chan *job, 2); first := job{...}; jobs <- &first; jobs <- (&job{...}); println((<-jobs).id, (<-jobs).id) }
channel_of_pointers.go:7:2: first escapes to heap in main:
channel_of_pointers.go:7:2:   flow: {heap} ← &first:
channel_of_pointers.go:7:2:     from &first (address-of) at channel_of_pointers.go:8:10
channel_of_pointers.go:7:2:     from jobs <- &first (send) at channel_of_pointers.go:8:7
channel_of_pointers.go:9:10: &job{...} escapes to heap in main:
channel_of_pointers.go:9:10:   flow: {heap} ← &{storage for &job{...}}:
channel_of_pointers.go:9:10:     from &job{...} (spill) at channel_of_pointers.go:9:10
channel_of_pointers.go:9:10:     from jobs <- (&job{...}) (send) at channel_of_pointers.go:9:7
channel_of_pointers.go:7:2: moved to heap: first
channel_of_pointers.go:9:10: &job{...} escapes to heap
