//! Programs that `cargo xtask bench` compiles and runs.

/// A program to run, with targets for its time as a multiple of native code's: natively, and as WebAssembly.
pub struct Program {
    pub name: &'static str,
    pub source: &'static str,
    pub native: &'static str,
    pub wasm: &'static str,
}

/// Generates a program of `units` groups of declarations; returns it with its number of lines.
pub fn program_of(units: usize) -> (String, usize) {
    let mut text = String::from("package main\n\nimport \"fmt\"\n\n");
    for unit in 0..units {
        text += &UNIT.replace("_N", &format!("_{unit}"));
    }
    text += "func main() {\n\tfmt.Println(use_0(3))\n}\n";
    let lines = text.lines().count();
    (text, lines)
}

/// 24 lines that exercise all parts of the analysis.
const UNIT: &str = "type item_N struct {
	name string
	next *item_N
}

func (i *item_N) size() int { return len(i.name) + 1 }

func make_N(n int) []*item_N {
	var all []*item_N
	for i := 0; i < n; i++ {
		all = append(all, &item_N{name: fmt.Sprint(i)})
	}
	return all
}

func use_N(n int) (total int) {
	counts := map[string]int{}
	for _, i := range make_N(n) {
		counts[i.name] += i.size()
		defer func() { total += counts[i.name] }()
	}
	return total
}

";

pub const PROGRAMS: &[Program] = &[
    Program {
        name: "fib",
        source: include_str!("fib.go"),
        native: "≤ 145× native, then half",
        wasm: "≤ 532×, then half",
    },
    Program {
        name: "sieve",
        source: include_str!("sieve.go"),
        native: "≤ 62× native, then half",
        wasm: "≤ 446×, then half",
    },
    Program {
        name: "maps",
        source: include_str!("maps.go"),
        native: "≤ 17× native, then half",
        wasm: "≤ 65×, then half",
    },
    Program { name: "matrix", source: include_str!("matrix.go"), native: "at most yaegi's", wasm: "" },
    Program { name: "strings", source: include_str!("strings.go"), native: "at most yaegi's", wasm: "" },
    Program { name: "trees", source: include_str!("trees.go"), native: "at most yaegi's", wasm: "" },
    Program { name: "channels", source: include_str!("channels.go"), native: "at most yaegi's", wasm: "" },
];
