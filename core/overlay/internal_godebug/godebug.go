package godebug

// A program may set GODEBUG while it runs; uses of non-default settings are not counted.

// inEnvironment returns a setting's value in the environment's GODEBUG; the last occurrence counts.
func inEnvironment(name string) string

func (s *Setting) Value() string { return inEnvironment(s.Name()) }

func (s *Setting) IncNonDefault() {}

func setUpdate(update func(string, string)) {}

func registerMetric(name string, read func() uint64) {}

func setNewIncNonDefault(newIncNonDefault func(string) func()) {}
