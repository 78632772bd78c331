methods_of_net_ip.go:5:6: cannot inline main: function too complex: cost 147 exceeds budget 80
methods_of_net_ip.go:6:22: inlining call to net.ParseIP
methods_of_net_ip.go:7:19: inlining call to net.IP.To4
methods_of_net_ip.go:7:19: inlining call to net.isZeros
