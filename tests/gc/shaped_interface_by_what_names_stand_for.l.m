shaped_interface_by_what_names_stand_for.go:23:9: func literal escapes to heap
shaped_interface_by_what_names_stand_for.go:36:8: &counting[main.cut,string]{...} escapes to heap
shaped_interface_by_what_names_stand_for.go:38:24: func literal escapes to heap
