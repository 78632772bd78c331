defer_in_loop.go:3:15: parameter fs leaks to {heap} for closeAll with derefs=1:
defer_in_loop.go:3:15:   flow: {temp} ← fs:
defer_in_loop.go:3:15:   flow: f ← *{temp}:
defer_in_loop.go:3:15:     from for loop (range-deref) at defer_in_loop.go:4:14
defer_in_loop.go:3:15:   flow: {heap} ← f:
defer_in_loop.go:3:15: leaking param content: fs
