bodies_of_older_releases.go:14:7: leaking param content: p
bodies_of_older_releases.go:14:49: ... argument does not escape
bodies_of_older_releases.go:16:11: v does not escape
bodies_of_older_releases.go:18:12: text does not escape
bodies_of_older_releases.go:24:40: kind(3) escapes to heap
bodies_of_older_releases.go:24:41: 3 does not escape
bodies_of_older_releases.go:26:12: &pair{} does not escape
